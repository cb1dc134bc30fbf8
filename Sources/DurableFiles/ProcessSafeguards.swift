#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a process that handles private files does before anything else.
package enum ProcessSafeguards {
  /// Makes what the process creates private, its failures errors instead of sudden ends, and its memory unrecorded.
  ///
  /// New files are for their owner alone. Writing into a closed pipe or beyond the permitted file size fails like any
  /// other write, so that the old file stays and the person hears of it. A crash leaves no image of the memory on the disk.
  package static func apply() {
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #else
      setrlimit(RLIMIT_CORE, &none)
    #endif
  }
}
