package org.safeconduct.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** One way of saying who somebody is: the demo's colleagues, or an identity provider. */
public interface SignIn {

    /** Completes the door for people; {@code arrived} takes an {@link ActorToken} and leads on to where they were. */
    void people(HttpSecurity http, AuthenticationSuccessHandler arrived) throws Exception;

    /** Completes the door for programs. */
    void programs(HttpSecurity http) throws Exception;

    /** What a program is told to bring, as {@code WWW-Authenticate} says it. */
    String challenge();
}
