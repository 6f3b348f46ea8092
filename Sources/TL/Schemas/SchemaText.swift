/// The schemas that are built in, as text; each in a generated file of its own.
enum SchemaText {}
