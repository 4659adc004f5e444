package ma.riwaq.admin.api;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A field that programs read; what they send of it is passed over. */
@Target(RECORD_COMPONENT)
@Retention(RUNTIME)
@interface ReadOnly {}
