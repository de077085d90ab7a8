// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodykind.h"

#include <QString>

namespace Dateline {

/// Where a title can be read, as plain text and from the most trusted down.
struct TitleEvidence
{
    QString frontMatter;
    QString link;
    QString page;
    QString body; ///< As it stands in the file.
    QString path;
};

/// The article's title, never empty: the evidence in its order, then the first heading of `body`, then
/// the file's name without date and extension. A heading found in plain text becomes one in `body`.
QString decideTitle(const TitleEvidence &evidence, BodyHtml &body);

} // namespace Dateline
