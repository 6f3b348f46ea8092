#pragma once
/* malloc_trim is in no module of the toolchain; elsewhere than with glibc there is nothing to do. */
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
static inline void give_freed_memory_back(void) { malloc_trim(0); }
#else
static inline void give_freed_memory_back(void) {}
#endif
