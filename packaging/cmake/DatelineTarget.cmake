# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

option(DATELINE_WARNINGS_FATAL "Treat compiler warnings as errors" OFF)
option(DATELINE_BUILD_UI "Build the window and the program; off builds the model and its tests" ON)
set(DATELINE_SANITIZERS "" CACHE STRING "Sanitizers for -fsanitize, such as address,undefined")

# What every target of Dateline has in common: language level, strict Qt, warnings, sanitizers.
function(dateline_target target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
        QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    # What Qt deprecated after 6.4 often has no replacement in 6.4.
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        target_compile_definitions(${target} PRIVATE QT_WARN_DEPRECATED_UP_TO=0x060400)
    endif()
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow=local)
    # Halves the time of a full build. A compiler cache does without: it would have to see through it.
    get_target_property(type ${target} TYPE)
    if(type STREQUAL STATIC_LIBRARY AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
        target_precompile_headers(${target} PRIVATE
            <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QList> <QRegularExpression> <QString> <QStringView>
            <algorithm> <functional> <memory> <optional> <string> <vector>)
    endif()
    if(DATELINE_WARNINGS_FATAL)
        # What GCC guesses from optimised code is often wrong about the standard library, and a newer Qt
        # deprecates what the oldest one needs: shown, not fatal.
        target_compile_options(${target} PRIVATE -Werror -Wno-error=deprecated-declarations $<$<CXX_COMPILER_ID:GNU>:
            -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread
            -Wno-error=restrict -Wno-error=maybe-uninitialized -Wno-error=free-nonheap-object>)
    endif()
    if(DATELINE_SANITIZERS)
        target_compile_options(${target} PRIVATE -fsanitize=${DATELINE_SANITIZERS} -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=${DATELINE_SANITIZERS})
    endif()
endfunction()
