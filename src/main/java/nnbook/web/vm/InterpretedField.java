package nnbook.web.vm;

/**
 * A field of an interpreted class.
 *
 * @param type its descriptor
 * @param slot where its value lies, in the class or in each object
 * @param constant the value that a static one has from the start, or null
 */
record InterpretedField(
    InterpretedClass owner, String name, String type, boolean isStatic, int slot,
    Object constant) {
  boolean isReference() {
    return Descriptor.isReference(type);
  }
}
