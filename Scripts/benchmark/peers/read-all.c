/* The floor: opens, measures, reads and closes every file into one buffer, and does nothing with it.
   usage: read-all FOLDER... ; reads FOLDER/cases/, *.json */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *buffer;
static size_t capacity, files, bytes;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void read_file(int folder, const char *name) {
  int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
  if (file < 0) fail(name);
  struct stat status;
  if (fstat(file, &status) != 0) fail(name);
  size_t size = (size_t)status.st_size;
  if (size > capacity) {
    capacity = size * 2;
    free(buffer);
    buffer = malloc(capacity);
    if (!buffer) fail("memory");
  }
  size_t done = 0;
  while (done < size) {
    ssize_t count = read(file, buffer + done, size - done);
    if (count <= 0) fail(name);
    done += (size_t)count;
  }
  close(file);
  files += 1;
  bytes += size;
}

static void read_folder(const char *path) {
  char cases[4096];
  snprintf(cases, sizeof cases, "%s/cases", path);
  DIR *folder = opendir(cases);
  if (!folder) fail(cases);
  for (struct dirent *entry; (entry = readdir(folder));) {
    size_t length = strlen(entry->d_name);
    if (length > 5 && strcmp(entry->d_name + length - 5, ".json") == 0) read_file(dirfd(folder), entry->d_name);
  }
  closedir(folder);
}

int main(int count, char **arguments) {
  for (int i = 1; i < count; i++) read_folder(arguments[i]);
  printf("%zu files, %zu bytes\n", files, bytes);
  return 0;
}
