/// The words by which a text is seen to name a person or to speak of what the law protects.
enum IdentifyingWords {
  /// What stands before a surname.
  static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "rev", "sir", "lady"]

  /// What says that a date is a date of birth.
  static let births: Set<String> = ["born", "birth", "birthday", "birthdate", "dob"]

  /// The months, as far as they are written out or cut to three letters.
  static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// What ends a number that counts off, and is no end of a postcode.
  static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

  /// The beginnings of words that name a protected characteristic.
  static let protectedBeginnings = [
    "disab", "ethnic", "racial", "racis", "religio", "faith", "belief", "gender", "transgender", "girl", "boy",
    "female",
    "male", "pregnan", "matern", "lesbian", "bisexual", "muslim", "jewish", "christian", "hindu", "sikh", "asian",
    "traveller", "gypsy", "autis",
  ]

  /// Words that name one only as they stand.
  static let protectedWords: Set<String> = ["age", "race", "sex", "gay", "roma", "black"]
}
