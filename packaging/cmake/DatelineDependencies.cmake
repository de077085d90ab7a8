# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Where packaging/setup, or this option, puts what the system does not package.
set(DATELINE_DEPENDENCIES ${CMAKE_SOURCE_DIR}/build/dependencies)
option(DATELINE_FETCH_DEPENDENCIES "Download KArchive and Catch2, check and build them" OFF)
if(DATELINE_FETCH_DEPENDENCIES AND NOT EXISTS ${DATELINE_DEPENDENCIES}/versions)
    execute_process(COMMAND_ERROR_IS_FATAL ANY COMMAND ${CMAKE_COMMAND} -DPREFIX=${DATELINE_DEPENDENCIES}
        -P ${CMAKE_CURRENT_LIST_DIR}/BuildDependencies.cmake)
endif()
list(PREPEND CMAKE_PREFIX_PATH ${DATELINE_DEPENDENCIES})

find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
find_package(KF6Archive REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(md4c REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
find_package(ZLIB REQUIRED)
find_package(LibLZMA 5.4 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(OPENCC REQUIRED IMPORTED_TARGET opencc)
find_path(STEMMER_INCLUDE_DIR libstemmer.h REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
