// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagtext.h"

#include "library/schema.h"

namespace Dateline::Library {

QString storableTag(QString tag)
{
    tag.replace(listSeparator, u' ');
    return tag.simplified();
}

} // namespace Dateline::Library
