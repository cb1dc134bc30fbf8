import Analysis
import InspectionModel

/// Why work was most often insufficient, as the end of a sentence; empty where nothing can be said.
///
/// Named are the leading reason and those tied with it, and a clear second; all in as many cases as the framework wants, two if it says nothing. Never named are reasons
/// that need words of their own, and those that the wording says to skip because they repeat the sentence
/// (`reasons.skip.LIST`, `reasons.skip-shortfall.LIST`). Where one of these is as common as the first that is named, "most
/// common" would be untrue: then the sentence says what it leaves apart (`reasons.apart.LIST`), or nothing. A sentence about
/// several questions skips more (`reasons.skip-joined.LIST`) and leaves it apart in its own words (`reasons.apart-joined`).
///
/// So that a report does not say the same words in every sentence, a phrase may have further forms, its name followed by
/// `.2`, `.3` and so on. Which one a question gets follows from its id alone, so that a draft made anew keeps its words.
struct ReasonPhrase {
  let wording: Wording
  let thresholds: FindingThresholds
  let question: QuestionID
  let list: ReasonList
  let counts: SlotTally
  let isShortfall: Bool
  /// Whether the sentence tells several questions, some of which say by themselves what a reason of another would say.
  var isJoined = false

  /// Whether the sentence tells other questions, and the list has reasons that these tell already.
  private var skipsMore: Bool { isJoined && wording.phrases["reasons.skip-joined.\(name)"] != nil }

  private static let apart = "reasons.apart-joined"

  private var name: String { list.code.text.lowercased() }

  var text: String {
    let named = self.named
    guard let lead = named.first else { return "" }
    let others = list.reasons.indices.filter {
      !isNamable($0) && counts.count(ofReason: $0) >= counts.count(ofReason: lead)
    }
    if others.isEmpty { return phrase(named, frame) }
    if skipsMore, !others.contains(where: { list.reasons[$0].asksForWords }),
      wording.phrases[Self.apart + ".one"] != nil
    {
      return phrase(named, Self.apart)
    }
    let isApartKnown = wording.phrases["reasons.apart.\(name).one"] != nil
    guard isApartKnown, !others.contains(where: { list.reasons[$0].asksForWords }) else { return "" }
    return phrase(named, "reasons.apart.\(name)")
  }

  /// In how many cases the reason is given that is named first.
  var leadCount: Int { named.first.map(counts.count(ofReason:)) ?? 0 }

  private func isNamable(_ place: Int) -> Bool {
    let reason = list.reasons[place]
    return !reason.asksForWords && !skipped.contains(reason.code.text)
  }

  private var skipped: [String] {
    var codes = wording.phrases["reasons.skip.\(name)"] ?? wording.phrases["reasons.skip"] ?? ""
    if isShortfall, let more = wording.phrases["reasons.skip-shortfall.\(name)"] { codes += " " + more }
    if isJoined, let more = wording.phrases["reasons.skip-joined.\(name)"] { codes += " " + more }
    return codes.split(separator: " ").map(String.init)
  }

  /// The places of the reasons to name, most cases first and of equals in the list's order; none where too many are tied.
  private var named: [Int] {
    let ranked = list.reasons.indices.filter(isNamable).map { (place: $0, count: counts.count(ofReason: $0)) }
      .filter { $0.count >= thresholds.fewestReasonCases }.sorted { ($1.count, $0.place) < ($0.count, $1.place) }
    guard let lead = ranked.first else { return [] }
    let tied = ranked.filter { $0.count == lead.count }
    if tied.count > 1 { return tied.count <= most ? tied.map(\.place) : [] }
    // A second is worth naming where it is not far behind, and where it is one and not several.
    let second = ranked.dropFirst().first
    guard let second, 2 * second.count > lead.count, ranked.filter({ $0.count == second.count }).count == 1 else {
      return [lead.place]
    }
    return [lead.place, second.place]
  }

  /// Lists of short labels may be one longer.
  private var most: Int { isListOfLabels ? thresholds.mostReasons + 1 : thresholds.mostReasons }

  private var frameName: String? { wording.phrases["reasons.frame.\(name)"] }

  private var isListOfLabels: Bool {
    wording.phrases["\(frame).many"].map { Wording.slots(of: $0).contains("labels") } ?? false
  }

  private var frame: String {
    if let frameName { return "reasons.\(frameName)" }
    return isShortfall ? "reasons" : "reasons.shortfall"
  }

  private func phrase(_ places: [Int], _ frame: String) -> String {
    let reasons = places.map { list.reasons[$0] }
    let clauses = reasons.map(\.clause).joined(separator: wording.phrase("reasons.join"))
    let labels = wording.list(reasons.map(\.label))
    return wording.phrase(
      form(of: places.count == 1 ? "\(frame).one" : "\(frame).many"),
      ["clause": clauses, "clauses": clauses, "label": labels, "labels": labels])
  }

  /// The name of the form that the question gets; questions that follow each other get different ones.
  private func form(of name: String) -> String {
    let forms = wording.forms(of: name)
    return forms[question.text.utf8.reduce(0) { $0 + Int($1) } % forms.count]
  }
}

extension Wording {
  /// The names of a phrase's forms: its own, and `.2`, `.3` and so on as far as they follow each other.
  func forms(of name: String) -> [String] {
    var forms = [name]
    while phrases["\(name).\(forms.count + 1)"] != nil { forms.append("\(name).\(forms.count + 1)") }
    return forms
  }
}
