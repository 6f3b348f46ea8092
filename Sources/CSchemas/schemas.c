#include "CSchemas.h"

static const unsigned char api[] = {
#embed "../TL/Schemas/api.tl"
};

static const unsigned char service[] = {
#embed "../TL/Schemas/mtproto.tl"
};

static const unsigned char errors[] = {
#embed "../TL/Tables/errors.tsv"
};

static const unsigned char methods[] = {
#embed "../TL/Tables/methods.tsv"
};

dcsim_text dcsim_api_schema(void) { return (dcsim_text){api, sizeof api}; }
dcsim_text dcsim_service_schema(void) { return (dcsim_text){service, sizeof service}; }
dcsim_text dcsim_error_table(void) { return (dcsim_text){errors, sizeof errors}; }
dcsim_text dcsim_method_table(void) { return (dcsim_text){methods, sizeof methods}; }
