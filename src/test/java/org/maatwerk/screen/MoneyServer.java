package org.maatwerk.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This story moves money. It goes on a server that all such stories of the JVM share, and on which nobody ever gives a
 * budget, so that the other ones find empty books. What it counts on is its own: it reads the numbers off its pages.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MoneyServer {}
