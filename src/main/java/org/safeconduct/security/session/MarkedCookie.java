package org.safeconduct.security.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.web.server.Cookie;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The session's cookie as {@code server.servlet.session.cookie} says, with the id marked. */
final class MarkedCookie extends DefaultCookieSerializer {

    private final SessionMark mark;

    MarkedCookie(Cookie wanted, SessionMark mark) {
        this.mark = mark;
        setCookieName(wanted.getName());
        setCookiePath("/");
        setUseBase64Encoding(false);
        setUseHttpOnlyCookie(!Boolean.FALSE.equals(wanted.getHttpOnly()));
        setUseSecureCookie(!Boolean.FALSE.equals(wanted.getSecure()));
        if (wanted.getSameSite() != null) {
            setSameSite(wanted.getSameSite().attributeValue());
        }
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .flatMap(said -> mark.take(said).stream())
                .toList();
    }

    @Override
    public void writeCookieValue(CookieValue cookie) {
        String id = cookie.getCookieValue();
        super.writeCookieValue(
                id.isEmpty() ? cookie : new CookieValue(cookie.getRequest(), cookie.getResponse(), mark.put(id)));
    }
}
