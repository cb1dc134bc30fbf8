/// The reference of a case, `W-014`, or of an interview, `CM-01`.
///
/// It is made of upper-case letters, digits and inner hyphens, at most 40 (design, section 5). A file's name is made from it, hence a form that no operating system can take for a path or a device.
package struct CaseID: Identifier {
  package let text: String

  package init?(_ text: String) {
    let bytes = text.utf8
    guard (1...40).contains(bytes.count), bytes.first != UInt8(ascii: "-"), bytes.last != UInt8(ascii: "-") else {
      return nil
    }
    guard bytes.allSatisfy({ $0.isASCIIUppercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }) else { return nil }
    self.text = text
  }
}
