/**
 * What the interpreter knows of the world that is compiled ahead of time: how its members are
 * reached, and how its values, arrays and types look.
 */
package nnbook.web.vm.host;
