package nnbook.web.vm;

import java.util.Map;

/** Loads classes from class files in memory, before any other of their names. */
final class BytesLoader extends ClassLoader {
  private final Map<String, byte[]> files;

  /** The files by names such as {@code ch03/Neuron}. */
  BytesLoader(Map<String, byte[]> files) {
    super(BytesLoader.class.getClassLoader());
    setDefaultAssertionStatus(false); // as interpreted; Maven's JVMs have them on
    this.files = files;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] file = files.get(name.replace('.', '/'));
    if (file == null) {
      return super.loadClass(name, resolve);
    }
    Class<?> loaded = findLoadedClass(name);
    return loaded != null ? loaded : defineClass(name, file, 0, file.length);
  }
}
