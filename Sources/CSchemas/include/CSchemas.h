#pragma once
/* The schema texts of Sources/TL/Schemas, put into the program by the compiler. */
#include <stddef.h>

typedef struct {
    const unsigned char *bytes;
    size_t count;
} dcsim_text;

dcsim_text dcsim_api_schema(void);
dcsim_text dcsim_service_schema(void);
