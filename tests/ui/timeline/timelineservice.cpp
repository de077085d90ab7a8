// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineservice.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A service that nobody asked knows no entities", "[ui][timeline]")
{
    const Dateline::TimelinePanel::TimelineService service({});

    CHECK(service.catalogue() == nullptr);
}
