// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QString>

namespace Dateline::Reader {

/// A part of the article that is shown: UTF-16 in its title or in its document text, without white space at
/// its ends.
struct Passage
{
    Notes::Part part = Notes::Part::Text;
    qint32 start = 0;
    qint32 end = 0;
    QString text;

    bool operator==(const Passage &) const = default;
};

} // namespace Dateline::Reader
