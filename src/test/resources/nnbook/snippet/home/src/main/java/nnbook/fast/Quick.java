package fast;

final class Quick {
  static int twice(int x) {
    // tag::quick[]
    return x + x;
    // end::quick[]
  }
}
