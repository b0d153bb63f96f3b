package org.safeconduct.security.demo;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The people one can sign in as in the demo profile; nobody outside it.
 *
 * @param personas the invented colleagues of the sign-in page (demo/personas.yaml); read in the demo profile only
 */
@ConfigurationProperties("safeconduct.demo")
record DemoSettings(@DefaultValue List<Persona> personas) {}
