/* Ends the process, as SIGKILL does, at one chosen call by which a file of the store is changed: see test_kill.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls_left = 0; /* 0: not armed */
static int torn = 0;        /* 1: half of what is written is written first */

void kill_at(long call, int half) { calls_left = call; torn = half; }
long calls_not_made(void) { return calls_left; }

static int ours(const char *path) {
    const char *folder = getenv("STORE_FOLDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int ours_open(int handle) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return ours(path);
}

static int now(int is_ours) { return calls_left > 0 && is_ours && --calls_left == 0; }
static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

ssize_t write(int h, const void *b, size_t n) {
    REAL(ssize_t, "write", int, const void *, size_t);
    if (now(ours_open(h))) { if (torn) real(h, b, n / 2); die(); }
    return real(h, b, n);
}
ssize_t pwrite(int h, const void *b, size_t n, off_t at) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    if (now(ours_open(h))) { if (torn) real(h, b, n / 2, at); die(); }
    return real(h, b, n, at);
}
ssize_t pwrite64(int h, const void *b, size_t n, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    if (now(ours_open(h))) { if (torn) real(h, b, n / 2, at); die(); }
    return real(h, b, n, at);
}
int fsync(int h) { REAL(int, "fsync", int); if (now(ours_open(h))) die(); return real(h); }
int fdatasync(int h) { REAL(int, "fdatasync", int); if (now(ours_open(h))) die(); return real(h); }
int ftruncate(int h, off_t n) { REAL(int, "ftruncate", int, off_t); if (now(ours_open(h))) die(); return real(h, n); }
int ftruncate64(int h, off64_t n) {
    REAL(int, "ftruncate64", int, off64_t);
    if (now(ours_open(h))) die();
    return real(h, n);
}
int unlink(const char *p) { REAL(int, "unlink", const char *); if (now(ours(p))) die(); return real(p); }
int rename(const char *p, const char *q) {
    REAL(int, "rename", const char *, const char *);
    if (now(ours(p))) die();
    return real(p, q);
}
