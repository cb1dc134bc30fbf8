/// What a field must be; its words are in `Words/FieldMessages.swift`.
enum FieldShape {
  case object
  case list
  case text
  case line
  case wholeNumber(ClosedRange<Int>)
  case truth
  case code
  case caseID
  case assessorID
  case frameworkEdition
  case language
  case key
  case address
  case moment
  case month
  case percentage
  case day
  case fraction
  case fact
  case share
  case oneOf([String])
}

/// Whether a file may leave a field out.
enum FieldNeed {
  case required
  case optional
}
