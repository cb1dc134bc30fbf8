import StrictJSON

/// Where a part of a file stands: the way to something around it, and the last step.
///
/// The whole way is put together only when somebody asks for it. Nearly always nothing is wrong, and nobody does.
struct FieldPlace {
  /// The way to what the last step starts from.
  indirect enum Base {
    case path(JSONPath)
    case place(FieldPlace)
  }

  private let base: Base
  private let last: JSONPath.Component?

  init(_ base: Base, _ last: JSONPath.Component? = nil) {
    self.base = base
    self.last = last
  }

  init(_ path: JSONPath, _ last: JSONPath.Component? = nil) {
    self.init(.path(path), last)
  }

  /// The place of the value of a key here.
  func key(_ name: String) -> FieldPlace {
    FieldPlace(last == nil ? base : .place(self), .key(name))
  }

  /// The way, from the outermost value.
  var path: JSONPath {
    let path =
      switch base {
      case .path(let path): path
      case .place(let place): place.path
      }
    return last.map { JSONPath(path.components + [$0]) } ?? path
  }
}
