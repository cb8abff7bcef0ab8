package io.github.osuapi.processor.calls;

import com.sun.source.util.TreePath;

/**
 * A method that is called or referred to by its name.
 *
 * @param path the selection of the method, or the method reference
 * @param receiver the expression before the name
 * @param name the method's name
 */
public record Call(TreePath path, TreePath receiver, String name) {}
