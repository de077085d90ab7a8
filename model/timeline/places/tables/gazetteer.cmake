# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Included by model/CMakeLists.txt: whoever compiles a generated file must be in the same folder as its rule.
# The gazetteer is made while building; without the city table it has countries and curated places only.
find_file(CITIES_TABLE cities15000.txt PATHS /usr/share/libtimezonemap/ui /usr/share/libtimezonemap NO_DEFAULT_PATH
    DOC "Cities with 15,000 inhabitants and more, as GeoNames has them")
if(NOT CITIES_TABLE)
    message(WARNING "No table of cities (Debian: libtimezonemap-data): timelines will know few cities.")
    set(CITIES_TABLE /dev/null)
endif()
add_executable(dateline_gazetteer timeline/places/tables/gazetteergenerator.cpp
    timeline/places/gazetteerwriter.cpp timeline/names/automaton.cpp timeline/names/automatonbuilder.cpp
    search/folding.cpp ${fold_table})
dateline_target(dateline_gazetteer)
target_include_directories(dateline_gazetteer PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
set_target_properties(dateline_gazetteer PROPERTIES EXCLUDE_FROM_ALL ON)
target_link_libraries(dateline_gazetteer PRIVATE Qt6::Core PkgConfig::OPENCC ICU::uc ICU::data)
set(gazetteer ${CMAKE_CURRENT_BINARY_DIR}/gazetteer.bin)
set(places ${CMAKE_SOURCE_DIR}/resources/gazetteer/places.tsv)
add_custom_command(OUTPUT ${gazetteer} COMMAND dateline_gazetteer ${CITIES_TABLE} ${places} ${gazetteer}
    DEPENDS dateline_gazetteer ${places} VERBATIM)
add_custom_target(dateline_gazetteer_file DEPENDS ${gazetteer})
add_dependencies(dateline_model dateline_gazetteer_file)
target_sources(dateline_model PRIVATE timeline/places/gazetteerdata.cpp timeline/places/gazetteerdata.h)
set_source_files_properties(timeline/places/gazetteerdata.cpp PROPERTIES
    COMPILE_DEFINITIONS DATELINE_GAZETTEER_FILE="${gazetteer}" OBJECT_DEPENDS ${gazetteer})
