/** Sessions that every node shares: in the database, sealed, holding who somebody is and no more of them. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.security.session;
