#pragma once
/* The texts of Sources/TL/Schemas and Sources/TL/Tables, put into the program by the compiler. */
#include <stddef.h>

typedef struct {
    const unsigned char *bytes;
    size_t count;
} dcsim_text;

dcsim_text dcsim_api_schema(void);
dcsim_text dcsim_service_schema(void);
dcsim_text dcsim_error_table(void);
dcsim_text dcsim_method_table(void);
