import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The signals that came in: bit n stands for `SignalWatch.watched[n]`.
///
/// The handler does nothing but set a bit here, which is lock-free and so allowed in a handler. It is global because a
/// handler carries no context, and `begin` touches it first, so that no handler ever initialises it.
private let caught = Atomic<UInt8>(0)

/// Catches the signals that ask to stop, and lets them in only where the console waits.
///
/// They are blocked on this thread everywhere else. A save is therefore never torn, and no signal falls between the
/// look at `caught` and the wait. It is to be begun before a second thread is, which would take signals unnoticed.
struct SignalWatch {
  private static let watched: [(number: Int32, signal: StopSignal)] = [
    (SIGINT, .interrupt), (SIGTERM, .terminate), (SIGHUP, .hangUp),
  ]

  private var formerMask = sigset_t()
  private var formerActions: [(number: Int32, action: sigaction)] = []
  private var blocked = sigset_t()
  private var maskWhileWaiting = sigset_t()

  /// Starts catching; a signal that whoever started the program ignores (`nohup`) stays ignored.
  static func begin() -> SignalWatch {
    _ = caught.exchange(0, ordering: .relaxed)
    var watch = SignalWatch()
    sigemptyset(&watch.blocked)
    for (number, _) in watched where !isIgnored(number) { sigaddset(&watch.blocked, number) }
    pthread_sigmask(SIG_BLOCK, &watch.blocked, &watch.formerMask)
    // Whoever started this thread may have blocked them on it already.
    watch.maskWhileWaiting = watch.formerMask
    for (number, _) in watched where sigismember(&watch.blocked, number) == 1 {
      sigdelset(&watch.maskWhileWaiting, number)
    }
    for (number, _) in watched where sigismember(&watch.blocked, number) == 1 {
      var former = sigaction()
      var new = handlingAction
      sigaction(number, &new, &former)
      watch.formerActions.append((number, former))
    }
    return watch
  }

  /// Puts back how signals were treated before.
  ///
  /// What came in meanwhile and was not taken is dropped.
  func end() {
    _ = takeCaught()
    for (number, action) in formerActions {
      var former = action
      sigaction(number, &former, nil)
    }
    var mask = formerMask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// The weightiest signal that has come in since the last look; lighter ones beside it are dropped.
  func takeCaught() -> StopSignal? {
    var blocked = blocked
    pthread_sigmask(SIG_UNBLOCK, &blocked, nil)
    pthread_sigmask(SIG_BLOCK, &blocked, nil)
    let bits = caught.exchange(0, ordering: .relaxed)
    return Self.watched.indices.last { bits & (1 << $0) != 0 }.map { Self.watched[$0].signal }
  }

  /// Waits until `descriptor` has something to read, or until a signal comes in.
  ///
  /// Returns what `pselect` does: above 0 when there is something, below 0 (with `errno`) when the wait was broken off.
  func wait(for descriptor: Int32) -> Int32 {
    var mask = maskWhileWaiting
    var set = fd_set(holding: descriptor)
    return pselect(descriptor + 1, &set, nil, nil, nil, &mask)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var present = sigaction()
    sigaction(number, nil, &present)
    let ignoring: SignalHandler? = SIG_IGN
    // Handlers cannot be compared as functions; SIG_IGN is a number in their place.
    return unsafeBitCast(present.handler, to: Int.self) == unsafeBitCast(ignoring, to: Int.self)
  }

  private static var handlingAction: sigaction {
    var action = sigaction()
    action.handler = { number in
      let bit: UInt8 = number == SIGINT ? 1 : number == SIGTERM ? 2 : 4
      caught.bitwiseOr(bit, ordering: .relaxed)
    }
    return action
  }
}

private typealias SignalHandler = @convention(c) (Int32) -> Void

extension sigaction {
  fileprivate var handler: SignalHandler? {
    get {
      #if canImport(Glibc)
        __sigaction_handler.sa_handler
      #else
        __sigaction_u.__sa_handler
      #endif
    }
    set {
      #if canImport(Glibc)
        __sigaction_handler.sa_handler = newValue
      #else
        __sigaction_u.__sa_handler = newValue
      #endif
    }
  }
}

extension fd_set {
  /// A set of one descriptor.
  ///
  /// The C macros that do this are out of Swift's reach.
  fileprivate init(holding descriptor: Int32) {
    self.init()
    #if canImport(Glibc)
      let bits = (0..<16).map { $0 == descriptor / 64 ? 1 << (Int(descriptor) % 64) : 0 }
      __fds_bits = (
        bits[0], bits[1], bits[2], bits[3], bits[4], bits[5], bits[6], bits[7],
        bits[8], bits[9], bits[10], bits[11], bits[12], bits[13], bits[14], bits[15]
      )
    #else
      fds_bits.0 = 1 << descriptor
    #endif
  }
}
