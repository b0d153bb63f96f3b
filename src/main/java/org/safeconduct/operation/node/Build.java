package org.safeconduct.operation.node;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a node runs.
 *
 * @param made null where nobody built a package, as while developing
 * @param models the edition of the models it brings
 */
public record Build(String version, @Nullable Instant made, String models) {}
