#include "CSchemas.h"

static const unsigned char api[] = {
#embed "../TL/Schemas/api.tl"
};

static const unsigned char service[] = {
#embed "../TL/Schemas/mtproto.tl"
};

dcsim_text dcsim_api_schema(void) { return (dcsim_text){api, sizeof api}; }
dcsim_text dcsim_service_schema(void) { return (dcsim_text){service, sizeof service}; }
