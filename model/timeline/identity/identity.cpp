// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/identity.h"

namespace Dateline::Timeline {

Identities resolveIdentities(const QList<NameNode> &nodes, const QList<NameEvidence> &evidence,
                             qint64 nextEntity)
{
    Q_UNUSED(evidence)
    Identities identities;
    for (const NameNode &node : nodes)
        identities.entities.insert(node.number, node.entity ? node.entity : nextEntity++);
    return identities;
}

} // namespace Dateline::Timeline
