import StrictJSON

/// Finds, text by text, what the other languages of a framework lack.
enum TranslationReview {
  static func problems(in framework: Framework) -> [FrameworkProblem] {
    framework.translations.flatMap { problems(of: $0, in: framework) }
  }

  private static func problems(of translation: Translation, in framework: Framework) -> [FrameworkProblem] {
    var problems: [FrameworkProblem] = []
    var addresses: Set<String> = []
    var copy = framework
    copy.visitTexts { place, text in
      addresses.insert(place.address)
      guard let translated = translation.texts[place.address] else {
        problems.append(
          FrameworkProblem(place.subject, at: place.field, .untranslated(place.address, translation.language)))
        return
      }
      if place.isPattern, let kind = otherSlots(translated, than: text) {
        problems.append(
          FrameworkProblem("translation \(translation.language)", at: [.key(place.address)], kind))
      }
    }
    for layout in framework.layouts where !translation.layouts.contains(where: { $0.name == layout.name }) {
      problems.append(
        FrameworkProblem("layout \(layout.name)", .untranslated("layout \(layout.name)", translation.language)))
    }
    for address in translation.texts.keys.sorted() where !addresses.contains(address) {
      problems.append(
        FrameworkProblem("translation \(translation.language)", at: [.key(address)], .strayTranslation(address)))
    }
    return problems
  }

  private static func otherSlots(_ translated: String, than text: String) -> FrameworkProblem.Kind? {
    let (wanted, found) = (Set(Wording.slots(of: text)), Set(Wording.slots(of: translated)))
    guard wanted != found else { return nil }
    return .otherSlots(missing: wanted.subtracting(found).sorted(), added: found.subtracting(wanted).sorted())
  }
}
