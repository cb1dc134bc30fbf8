/// How a page looks, and the policy that lets it look like that and forbids everything else.
enum HTMLStyle {
  /// The content security policy: this sheet, and nothing from anywhere.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(digest)'; img-src data:; base-uri 'none'; form-action 'none'"

  /// SHA-256 of ``sheet`` in base 64.
  ///
  /// Written down, since this floor has no digests of its own; a test holds it against the sheet and says the right one.
  private static let digest = "wh8bm9q9oaBV4YdYjyFanySgIjoaOH4WnZ0S/8MRFCQ="

  /// The sheet; the same for every document, since its digest is.
  static let sheet = """

    :root { --ink: #1b1d21; --soft: #4b5560; --paper: #ffffff; --tint: #f1f4f7; --line: #aeb6bf;
      --link: #0b4f8a; --bar: #1f4e79; --faint-bar: #9fb4c9; --edge: #4a5a6a; --gap: #fff1b8; --gap-ink: #4a3900; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e7eaee; --soft: #b3bcc6; --paper: #14171b; --tint: #22272e; --line: #56606b;
        --link: #93c5fd; --bar: #8ebdf0; --faint-bar: #4d6278; --edge: #93a3b3; --gap: #453a10; --gap-ink: #ffe9a3; }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); font: 100%/1.55 Arial, "Helvetica Neue", "Liberation Sans", sans-serif;
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 50rem; padding: 0 1rem 3rem; overflow-wrap: break-word; }
    a { color: var(--link); }
    a:hover { text-decoration: none; }
    :focus-visible { outline: 0.1875rem solid var(--link); outline-offset: 0.125rem; }
    main:focus { outline: none; }
    .skip { position: absolute; left: 0.5rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--paper); }
    .skip:not(:focus) { clip-path: inset(50%); height: 1px; width: 1px; padding: 0; overflow: hidden; white-space: nowrap; }
    .unseen { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; white-space: nowrap; }
    header { border-bottom: 0.25rem solid var(--bar); padding: 2rem 0 0.5rem; }
    footer { border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; margin-top: 3rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.75em 0 0.5em; scroll-margin-top: 1rem; }
    h1 { font-size: 2rem; margin: 0; }
    h2 { border-bottom: 1px solid var(--line); font-size: 1.5rem; padding-bottom: 0.2em; }
    h3 { font-size: 1.25rem; }
    h4 { font-size: 1.0625rem; }
    h5, h6 { font-size: 1rem; }
    p, ul, ol, blockquote, figure, .wide, .narrow { margin: 0 0 1rem; }
    ul, ol { padding-left: 1.75rem; }
    li { margin-bottom: 0.4rem; }
    li > p, li > ul, li > ol, li > blockquote { margin-bottom: 0.4rem; }
    blockquote { border-left: 0.25rem solid var(--line); padding: 0.25rem 0 0.25rem 1rem; }
    blockquote > :last-child, td > :last-child { margin-bottom: 0; }
    mark { background: var(--gap); color: var(--gap-ink); padding: 0 0.15em; }
    nav { background: var(--tint); font-size: 0.9375rem; margin: 1.5rem 0; padding: 0.75rem 1rem; }
    nav h2 { border: 0; font-size: 1.0625rem; margin: 0 0 0.5rem; padding: 0; }
    nav ul { list-style: none; margin: 0; padding: 0; }
    nav ul ul { padding-left: 1rem; }
    nav li { margin: 0; }
    nav a { display: inline-block; padding: 0.15rem 0; }
    table { border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; width: 100%; }
    caption { caption-side: top; font-weight: bold; padding-bottom: 0.4rem; text-align: left; }
    th, td { border-bottom: 1px solid var(--line); padding: 0.4rem 0.75rem 0.4rem 0.25rem; text-align: left; vertical-align: top; }
    thead th, thead td { background: var(--tint); border-bottom: 2px solid var(--edge); vertical-align: bottom; }
    tbody th { font-weight: normal; }
    .figure { font-variant-numeric: tabular-nums; padding-left: 0.75rem; padding-right: 0.25rem; text-align: right; white-space: nowrap; }
    thead .figure { white-space: normal; }
    .figure + :not(.figure) { padding-left: 1.25rem; }
    .wide { overflow-x: auto; position: relative; }
    .narrow { overflow-wrap: anywhere; position: relative; }
    .narrow .figure { overflow-wrap: normal; }
    figcaption { font-weight: bold; margin-bottom: 0.5rem; }
    .chart { align-items: flex-start; display: flex; flex-wrap: wrap; gap: 1rem 2rem; }
    .chart > * { margin: 0; min-width: 0; }
    .chart > svg { flex: 3 1 20rem; }
    .chart > .narrow { flex: 2 1 14rem; }
    .chart > .wide { flex: 1 1 100%; }
    svg { display: block; fill: currentColor; font-size: 0.875rem; }
    svg .scale { fill: var(--tint); }
    svg .bar { fill: var(--bar); }
    svg .background { fill: var(--faint-bar); stroke: var(--edge); stroke-width: 1px; }
    svg .mark { stroke: var(--edge); stroke-width: 1.5px; }
    svg .axis { fill: var(--soft); }
    .box { font-size: 1.25em; line-height: 1; }
    .blank { letter-spacing: -0.02em; white-space: nowrap; }
    .lines > div { border-bottom: 1px solid var(--edge); height: 2.25rem; }
    .lines { margin-bottom: 1rem; }
    .together { break-inside: avoid; }
    @media screen and (max-width: 40rem) {
      h1 { font-size: 1.625rem; }
      h2 { font-size: 1.375rem; }
      .wide table { width: auto; min-width: 100%; }
      .wide { background-attachment: local, local, scroll, scroll; background-position: left, right, left, right;
        background-repeat: no-repeat; background-size: 2.5rem 100%, 2.5rem 100%, 0.75rem 100%, 0.75rem 100%;
        background-image: linear-gradient(90deg, #ffffff 30%, rgba(255, 255, 255, 0)),
          linear-gradient(270deg, #ffffff 30%, rgba(255, 255, 255, 0)),
          linear-gradient(90deg, rgba(128, 128, 128, 0.6), rgba(128, 128, 128, 0)),
          linear-gradient(270deg, rgba(128, 128, 128, 0.6), rgba(128, 128, 128, 0)); }
      .wide th, .wide td { font-size: 0.875rem; padding-right: 0.4rem; }
      .wide .figure { padding-left: 0.4rem; }
      nav ul ul { display: none; }
    }
    @media screen and (max-width: 40rem) and (prefers-color-scheme: dark) {
      .wide { background-image: linear-gradient(90deg, #14171b 30%, rgba(20, 23, 27, 0)),
          linear-gradient(270deg, #14171b 30%, rgba(20, 23, 27, 0)),
          linear-gradient(90deg, rgba(128, 128, 128, 0.6), rgba(128, 128, 128, 0)),
          linear-gradient(270deg, rgba(128, 128, 128, 0.6), rgba(128, 128, 128, 0)); }
    }
    @media screen and (min-width: 72rem) {
      body { column-gap: 3rem; display: grid; grid-template-columns: 17rem minmax(0, 48rem); justify-content: center; max-width: none; }
      body > * { grid-column: 2; }
      nav { align-self: start; grid-column: 1; grid-row: 2 / span 2; max-height: 100vh; overflow-y: auto; position: sticky; top: 0; }
      main > :first-child { margin-top: 1.5rem; }
    }
    @media (forced-colors: active) {
      mark { outline: 1px solid; }
      svg .scale { fill: none; }
      svg .background { fill: none; stroke: currentColor; }
      svg .bar:not(.background) { fill: currentColor; }
      svg .mark { stroke: currentColor; }
      svg .axis { fill: currentColor; }
    }
    html { --running: attr(data-running); }
    @page { size: A4; margin: 20mm 18mm 22mm; @top-left { content: var(--running); font: 9pt Arial, sans-serif; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Arial, sans-serif; } }
    @media print {
      :root { --ink: #000000; --soft: #333333; --paper: #ffffff; --tint: #eeeeee; --line: #999999;
        --link: #000000; --bar: #333333; --faint-bar: #bbbbbb; --edge: #333333; --gap: #ffffff; --gap-ink: #000000; }
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      .skip { display: none; }
      header { padding-top: 0; }
      nav { background: none; border: 1px solid var(--line); }
      nav ul ul { display: none; }
      a { color: inherit; text-decoration: none; }
      mark { outline: 1px dashed; }
      h1, h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      thead { display: table-header-group; }
      tr, svg, blockquote, li > p { break-inside: avoid; }
      .wide { overflow: visible; }
      figure { break-inside: avoid; }
      .long { break-inside: auto; }
      .long .chart { display: block; }
      .long svg { margin-bottom: 1rem; }
      footer { display: none; }
    }
    @supports (box-decoration-break: clone) and (not (width: attr(x px))) {
      @media print {
        body { box-decoration-break: clone; padding-top: 8mm; }
        footer { border: 0; display: block; font-size: 9pt; left: 0; margin: 0; position: fixed; top: 0; }
      }
    }

    """
}
