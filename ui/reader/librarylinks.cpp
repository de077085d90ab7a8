// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/librarylinks.h"

namespace Dateline::Reader {

QHash<QString, QString> LibraryLinks::toolTips() const
{
    QHash<QString, QString> toolTips;
    for (auto link = m_links.begin(); link != m_links.end(); ++link)
        toolTips.insert(link.key(), tr("In your library: %1").arg(link->title));
    return toolTips;
}

QString LibraryLinks::article(const QUrl &url) const
{
    for (auto link = m_links.begin(); link != m_links.end(); ++link) {
        if (QUrl(link.key()) == url)
            return link->id;
    }
    return {};
}

} // namespace Dateline::Reader
