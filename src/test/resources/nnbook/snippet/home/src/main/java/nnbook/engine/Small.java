final class Small {
  // tag::small-twice[]
  static int twice(int x) {
    return 2 * x;
  }
  // end::small-twice[]

  // tag::small-other[]
  static int other() {
    // tag::small-check[]
    check();
    // end::small-check[]
    return 1;
  }
  // end::small-other[]
}
