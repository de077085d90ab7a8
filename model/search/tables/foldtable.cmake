# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Included by model/CMakeLists.txt: whoever compiles a generated file must be in the same folder as its rule.
# The table by which texts are folded is computed while building, from Unicode's data in Qt and from the
# dictionaries of OpenCC, so that no program has to do it when it starts.
add_executable(dateline_foldtable search/tables/foldtablegenerator.cpp)
dateline_target(dateline_foldtable)
set_target_properties(dateline_foldtable PROPERTIES EXCLUDE_FROM_ALL ON)
target_link_libraries(dateline_foldtable PRIVATE Qt6::Core PkgConfig::OPENCC)
set(fold_table ${CMAKE_CURRENT_BINARY_DIR}/foldtable.cpp)
add_custom_command(OUTPUT ${fold_table} COMMAND dateline_foldtable ${fold_table} DEPENDS dateline_foldtable VERBATIM)
target_sources(dateline_model PRIVATE ${fold_table} search/tables/foldtable.h)
