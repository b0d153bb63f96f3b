package org.safeconduct.security.kept;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form that came after its session had ended, as far as it is worth keeping. */
record LateForm(String address, boolean files, Map<String, List<String>> typed) {

    private static final int LONGEST = 200_000;
    private static final int MOST = 2_000;
    private static final int LONGEST_ADDRESS = 300;
    private static final String DRAFT = "/draft";
    private static final Set<String> LEFT_OUT = Set.of("_csrf", "_refresh", SentAgain.FIELD);

    static Optional<LateForm> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || request.getRequestURI().length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        LateForm form = new LateForm(address(request.getRequestURI()), withFiles(request), typed(request));
        return form.fits() ? Optional.of(form) : Optional.empty();
    }

    /** A draft goes back to the page it was typed on. */
    private static String address(String sentTo) {
        return sentTo.endsWith(DRAFT) ? sentTo.substring(0, sentTo.length() - DRAFT.length()) : sentTo;
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!LEFT_OUT.contains(name)) {
                typed.put(name, Arrays.asList(values));
            }
        });
        return typed;
    }

    private boolean fits() {
        int length = typed.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        boolean something = typed.values().stream().flatMap(List::stream).anyMatch(text -> !text.isBlank());
        return something && typed.size() <= MOST && length <= LONGEST;
    }

    private static boolean withFiles(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            return request.getParts().stream().anyMatch(LateForm::holdsAFile);
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return true;
        }
    }

    private static boolean holdsAFile(Part part) {
        return part.getSubmittedFileName() != null && part.getSize() > 0;
    }
}
