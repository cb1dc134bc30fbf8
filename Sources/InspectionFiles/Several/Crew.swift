import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Threads that share numbered pieces of work, each taking the next that nobody has.
///
/// Plain threads of the system: neither Dispatch nor the concurrency library is loaded, which every start of the program
/// would pay for.
enum Crew {
  /// Does all pieces, and returns when the last is done.
  ///
  /// The calling thread works too, and does everything alone where the system has no thread to give. Which thread does
  /// which piece, and in what order, is left open: work must not depend on it.
  ///
  /// - Parameters:
  ///   - pieces: How many pieces there are, numbered from 0.
  ///   - hands: How many threads may work on them, the calling one included.
  ///   - work: Does one piece.
  static func share(_ pieces: Int, among hands: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let roster = Roster(pieces: pieces, work: work)
    let helpers = (1..<max(min(hands, pieces), 1)).compactMap { _ in start(roster) }
    roster.takeTurns()
    for helper in helpers { pthread_join(helper, nil) }
  }

  /// Does a piece for each element, and gives the results in the order of the elements.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], among hands: Int, _ work: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let results = CrewResults<Result>(elements.count)
    share(elements.count, among: hands) { results[$0] = work(elements[$0]) }
    return results.all
  }

  private static func start(_ roster: Roster) -> pthread_t? {
    let held = Unmanaged.passRetained(roster)
    #if canImport(Glibc)
      var thread = pthread_t()
      let refusal = pthread_create(
        &thread, nil,
        { context in
          if let context { Unmanaged<Roster>.fromOpaque(context).takeRetainedValue().takeTurns() }
          return nil
        }, held.toOpaque())
    #else
      var thread: pthread_t?
      let refusal = pthread_create(
        &thread, nil,
        { context in
          Unmanaged<Roster>.fromOpaque(context).takeRetainedValue().takeTurns()
          return nil
        }, held.toOpaque())
    #endif
    guard refusal == 0 else {
      held.release()
      return nil
    }
    return thread
  }
}

/// The work of a crew, and which piece is next.
private final class Roster: Sendable {
  private let pieces: Int
  private let work: @Sendable (Int) -> Void
  private let next = Atomic(0)

  init(pieces: Int, work: @escaping @Sendable (Int) -> Void) {
    (self.pieces, self.work) = (pieces, work)
  }

  /// Does pieces until none is left.
  func takeTurns() {
    while true {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < pieces else { return }
      work(piece)
    }
  }
}
