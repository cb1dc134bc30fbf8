/// One inspection of one area: what `inspection.json` says.
package struct Inspection: Sendable, Equatable {
  /// Its name, which every case file carries.
  package var id: InspectionID
  /// The area inspected, in words.
  package var area: String
  /// What the inspected service is called.
  package var service: ServiceName
  /// The framework that was frozen for it.
  package var framework: FrameworkEdition
  /// The layout of its report; nil means the framework's first.
  package var layout: LayoutName?
  /// When the fieldwork was, as the report prints it; nil while unknown.
  package var fieldwork: String?
  /// The date on the report, as the report prints it; nil while unknown.
  package var reportDate: String?
  /// The day on which the report is published; nil while unknown.
  package var published: CalendarDate?
  /// What is known of the area, by code.
  package var context: [ContextFact] = []
  /// Who judges and who leads, by code and role.
  package var team: [TeamMember]
  /// What the responsible roles are called in this area, where it differs from the framework's words.
  package var responsible: [RoleCode: String]
  /// What other areas reached; nil where nothing is known.
  package var comparators: Comparators?
  /// The planned sample.
  package var plan: SamplePlan

  package init(id: InspectionID, area: String, framework: FrameworkEdition) {
    (self.id, self.area, self.framework) = (id, area, framework)
    service = .usual
    (layout, fieldwork, reportDate, comparators) = (nil, nil, nil, nil)
    (team, responsible, plan) = ([], [:], SamplePlan())
  }

  /// When it was, as a list of several tells it: the date on the report, or else of the fieldwork; nil while unknown.
  package var date: String? { reportDate ?? fieldwork }

  /// Whether somebody with this code belongs to the team.
  package func hasMember(_ assessor: AssessorID) -> Bool {
    team.contains { $0.code == assessor }
  }
}
