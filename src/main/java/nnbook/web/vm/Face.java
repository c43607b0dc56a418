package nnbook.web.vm;

/** Stands in the world outside for an object whose class extends one of there. */
public interface Face {
  /** The object. */
  Instance instance();
}
