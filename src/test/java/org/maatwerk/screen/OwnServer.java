package org.maatwerk.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Each story of this class starts on a server of its own, empty, which costs a cold start each time. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnServer {

    /** Why no other server will do. */
    String value();
}
