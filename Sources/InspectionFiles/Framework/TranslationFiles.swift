import DurableFiles
import InspectionModel
import StrictJSON

/// Reads `languages/LANGUAGE/`: the texts of a framework in the other languages that it declares.
enum TranslationFiles {
  private static let form = FileForm(format: "plumbline.translation", name: "a translation of a framework")

  static func read(into framework: inout Framework, _ source: inout FrameworkSource) {
    for place in framework.translations.indices {
      let language = framework.translations[place].language
      framework.translations[place].texts = texts(language, &source)
      framework.translations[place].layouts = layouts(of: framework, language, &source)
    }
    refuseStrayFolders(framework, &source)
  }

  private static func texts(_ language: LanguageCode, _ source: inout FrameworkSource) -> [String: String] {
    let path = source.path("languages", language.text, "strings.json")
    let need = FrameworkSource.Need.named("language", language.text)
    guard let reader = source.open(path, as: form, fields: ["language", "strings"], need) else { return [:] }
    if let found: LanguageCode = reader.identifier("language", as: .language), found != language {
      reader.problems.report(.otherLanguage(found, expected: language), at: [.key("language")])
    }
    guard let object = reader.value("strings", as: .object, { $0.object }) else { return [:] }
    let part = FieldReader(object: object, path: [.key("strings")], problems: reader.problems)
    source.note("translation", language.text, at: part)
    var texts: [String: String] = [:]
    for address in object.keys { texts[address] = part.line(address) }
    return texts
  }

  /// The layouts that are there: a missing one is told with everything else that is not translated.
  private static func layouts(
    of framework: Framework, _ language: LanguageCode, _ source: inout FrameworkSource
  ) -> [Layout] {
    let there = Set(source.names(in: "languages", language.text).map(\.text))
    var layouts: [Layout] = []
    for layout in framework.layouts where there.contains("\(layout.name).md") {
      guard let text = source.text(source.path("languages", language.text, "\(layout.name).md")) else { continue }
      layouts.append(Layout(name: layout.name, text: text))
    }
    return layouts
  }

  /// A translation into a language that the framework does not declare would silently never be read.
  private static func refuseStrayFolders(_ framework: Framework, _ source: inout FrameworkSource) {
    let expected = Set(framework.translations.map(\.language.text))
    for name in source.names(in: "languages") where !name.isHidden && !expected.contains(name.text) {
      source.report(.strayLanguage(name, in: source.path("languages", name.text)))
    }
  }
}
