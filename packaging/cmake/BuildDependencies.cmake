# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds KArchive 6 and Catch2 3 into PREFIX, for systems that package neither:
#   cmake -DPREFIX=DIR [-DSOURCES=DIR] -P BuildDependencies.cmake
# SOURCES holds unpacked source folders kf6-extra-cmake-modules, kf6-karchive and catch2. Without it the
# upstream releases are downloaded and checked.
cmake_minimum_required(VERSION 3.22)

set(KDE_MIRRORS https://download.kde.org/stable/frameworks/6.13 https://download.kde.org/Attic/frameworks/6.13)
set(WORK ${PREFIX}.work)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})

# Sets <name>_SOURCE to the sources of a package.
function(obtain name archive sha256)
    if(SOURCES)
        set(${name}_SOURCE ${SOURCES}/${name} PARENT_SCOPE)
        return()
    endif()
    foreach(mirror IN LISTS ARGN)
        file(DOWNLOAD ${mirror}/${archive} ${WORK}/${archive} STATUS status TLS_VERIFY ON)
        list(GET status 0 failure)
        if(NOT failure)
            break()
        endif()
    endforeach()
    file(SHA256 ${WORK}/${archive} actual)
    if(NOT actual STREQUAL sha256)
        message(FATAL_ERROR "${archive}: downloading failed (${status}) or its checksum is wrong (${actual})")
    endif()
    file(ARCHIVE_EXTRACT INPUT ${WORK}/${archive} DESTINATION ${WORK}/${name})
    file(GLOB folder ${WORK}/${name}/*)
    set(${name}_SOURCE ${folder} PARENT_SCOPE)
endfunction()

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(build name)
    message(STATUS "Building ${name}")
    run(${CMAKE_COMMAND} -S ${${name}_SOURCE} -B ${WORK}/${name}.build -G Ninja -Wno-dev --no-warn-unused-cli
        --log-level=WARNING -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=${PREFIX}
        -DCMAKE_PREFIX_PATH=${PREFIX} -DCMAKE_INSTALL_LIBDIR=lib
        -DCMAKE_INSTALL_MESSAGE=NEVER -DBUILD_TESTING=OFF ${ARGN})
    run(${CMAKE_COMMAND} --build ${WORK}/${name}.build)
    run(${CMAKE_COMMAND} --install ${WORK}/${name}.build)
    file(STRINGS ${WORK}/${name}.build/CMakeCache.txt version REGEX "^CMAKE_PROJECT_VERSION:STATIC=")
    string(REGEX REPLACE ".*=" "" version "${version}")
    file(APPEND ${PREFIX}/versions "${name} ${version}\n")
endfunction()

obtain(kf6-extra-cmake-modules extra-cmake-modules-6.13.0.tar.xz
    7006017c00c817ff4c056995146d271791d1487a398d39ea6cac1cd59a8bf402 ${KDE_MIRRORS})
obtain(kf6-karchive karchive-6.13.0.tar.xz
    3c9b5dcf3abdfe2761e2153d70d9d667f1ff0fd2f6c80addba7549da954fcc90 ${KDE_MIRRORS})
obtain(catch2 v3.7.1.tar.gz
    c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c
    https://github.com/catchorg/Catch2/archive/refs/tags)

# KArchive 6.13 asks for Qt 6.6, and needs nothing of it but a header that newer Qt includes by itself.
file(READ ${kf6-karchive_SOURCE}/CMakeLists.txt lists)
string(REGEX REPLACE "set\\(REQUIRED_QT_VERSION [^)]*\\)"
    "set(REQUIRED_QT_VERSION 6.4.0)\nadd_compile_options(-include QStringConverter)" lists "${lists}")
file(WRITE ${kf6-karchive_SOURCE}/CMakeLists.txt "${lists}")

build(kf6-extra-cmake-modules -DBUILD_HTML_DOCS=OFF -DBUILD_MAN_DOCS=OFF -DBUILD_QTHELP_DOCS=OFF)
build(kf6-karchive -DBUILD_SHARED_LIBS=OFF)
build(catch2 -DCATCH_INSTALL_DOCS=OFF)
file(REMOVE_RECURSE ${WORK})
