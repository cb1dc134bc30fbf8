import Diagnostics
import InspectionModel
import StrictJSON

extension FieldReader {
  /// The condition that a field says in words.
  func condition(_ name: String, _ need: FieldNeed = .required) -> Condition? {
    guard let text = line(name, need) else { return nil }
    do throws(ConditionSyntaxError) {
      return try ConditionParser.parse(text)
    } catch {
      problems.report(Diagnostic.conditionUnreadable(error).located(at: place(of: error, in: text, name)))
      return nil
    }
  }

  /// The very character where it can be told: where the text stands in the file as it is, without escapes.
  private func place(of error: ConditionSyntaxError, in text: String, _ name: String) -> SourcePlace {
    var place = problems.place(of: path.key(name))
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }
    if isPlain, let quote = place.column { place.column = quote + error.column }
    return place
  }
}
