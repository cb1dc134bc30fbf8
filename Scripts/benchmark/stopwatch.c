/* Runs one command and says what it took: "WALL CPU PEAK", in microseconds, microseconds and kB.
   usage: stopwatch OUTPUT COMMAND [ARGUMENT...]
   Its standard output goes to the file OUTPUT. A small program does this because the peak that the kernel reports for a
   process includes what its parent held when it was made: started from Python, everything would seem to need 10 MB.
   What the command's own children took counts too; the peak is that of the largest of them. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000LL + time.tv_nsec / 1000;
}

static long long microseconds(struct timeval time) { return time.tv_sec * 1000000LL + time.tv_usec; }

int main(int count, char **arguments) {
  if (count < 3) return 64;
  int output = open(arguments[1], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (output < 0) {
    perror(arguments[1]);
    return 73;
  }
  long long start = now();
  pid_t child = vfork();
  if (child == 0) {
    dup2(output, 1);
    execvp(arguments[2], arguments + 2);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) != child) return 71;
  long long wall = now() - start;
#ifdef __APPLE__
  long peak = usage.ru_maxrss / 1024;
#else
  long peak = usage.ru_maxrss;
#endif
  printf("%lld %lld %ld\n", wall, microseconds(usage.ru_utime) + microseconds(usage.ru_stime), peak);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 70;
}
