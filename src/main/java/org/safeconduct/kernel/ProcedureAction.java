package org.safeconduct.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a bean that models may call by expression under this name; every other bean is out of a model's reach. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcedureAction {

    /** The name models use, such as {@code decisions}. */
    String value();
}
