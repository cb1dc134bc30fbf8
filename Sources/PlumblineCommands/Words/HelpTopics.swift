import Arguments

/// What `plumbline help` explains besides commands.
enum HelpTopics {
  static let all = [answers, environment, exitCodes, folder]

  private static let answers = HelpTopic(
    "answers", summary: "the form of an answers file", heading: "ANSWERS FILES",
    text: """
      An answers file holds what a person would have typed, for scripts, tests and paper
      forms typed up later. It is taken in as a whole or not at all.

        case W-014                         the heading, in any order, before the first answer
        by A2
        at 2012-01-17T10:00:00Z            optional: otherwise the clock
        session k3f9x2aq                   optional: otherwise a fresh one
        interview CM-01                    in place of the case, for an interview

        # a comment
        0.02 = 15                          a number
        0.06 = community, custody          several choices
        1.1a2 = no: late, other            the reasons' codes after the colon
        1.1a2 reason other = the file was lent to another team
        1.1a2 evidence <<END               the evidence of one judgement
        Dated 19 days after sentence.
        END
        1.1a2 quote shortfall 1.1 as Jo    its evidence may be quoted
        1.1a2 note to A1 = please look at the contact log
        1.2c1:police = yes                 a row of a grid
        2.1c3@custody = na                 a question that is asked for each phase
        2.1h1@custody withdraw             takes an answer back
        1.1z <<END                         an answer in words
        See contact log 3 March.
        END
        waive CHECK = why the check does not hold here
        concern = what was seen            somebody in immediate danger
        done = whom I told, and when
        complete                           the last line, if the case is complete

      In a file for `plumbline resolve --answers`, each answer is one that was agreed, in
      asking order, with its reason: `1.1a2 because = agreed after reading the log`.

      """)

  private static let exitCodes = HelpTopic(
    "exit-codes", summary: "what the exit code of a run means", heading: "EXIT STATUS",
    blocks: [
      .rows([
        HelpTopic.Row("0", "Done; a merge that found differing judgements is done."),
        HelpTopic.Row("1", "Done, but problems were found or something was left out."),
        HelpTopic.Row("64", "The command line was not understood."),
        HelpTopic.Row("65", "There was input, and none of it could be used."),
        HelpTopic.Row("66", "There was no input."),
        HelpTopic.Row("73", "The output could not be created."),
        HelpTopic.Row("74", "The disk failed."),
        HelpTopic.Row("75", "Something is in use elsewhere; trying again may help."),
        HelpTopic.Row("77", "The system does not permit it."),
        HelpTopic.Row("78", "Made by a newer version of Plumbline."),
        HelpTopic.Row("129", "The terminal went away."),
        HelpTopic.Row("130", "Interrupted from the keyboard."),
        HelpTopic.Row("143", "Asked to stop."),
      ])
    ])

  private static let environment = HelpTopic(
    "environment", summary: "which variables of the environment make a difference",
    blocks: [
      .rows([
        HelpTopic.Row(
          "PLUMBLINE_TEMPLATES",
          "A folder with the frameworks for `plumbline new`, looked into before those that came with the program."),
        HelpTopic.Row(
          "NO_COLOR", "Where it is set and not empty, nothing is coloured unless `--color=always` is given."),
        HelpTopic.Row("TERM", "Where it is `dumb`, empty or not set, likewise."),
      ]),
      .paragraph(
        "Nothing else does: neither the language nor the time zone of the machine changes what Plumbline writes."),
    ])

  private static let folder = HelpTopic(
    "folder", summary: "what stands where in an inspection's folder", heading: "FILES",
    blocks: [
      .rows([
        HelpTopic.Row("inspection.json", "The area, framework, team, dates and sample plan."),
        HelpTopic.Row("framework/", "The criteria and questions, frozen for this inspection."),
        HelpTopic.Row("cases/ID.json", "One file for each case: everything that anybody recorded."),
        HelpTopic.Row("interviews/ID.json", "The same for each interview with a member of staff."),
        HelpTopic.Row("commentary/NAME.md", "The lead inspector's prose, a file for each place in the report."),
        HelpTopic.Row("decisions.json", "What was decided about findings and recommendations, by whom and why."),
        HelpTopic.Row("report/", "Drafts, and the evidence behind them."),
      ]),
      .paragraph(
        "Each assessor works in a copy of the folder and writes files of cases and interviews only. Any copy can be merged "
          + "with any other, in any order and as often as you like: nothing is lost, and where judgements differ nobody wins "
          + "until the lead inspector decides."),
    ])
}
