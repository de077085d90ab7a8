// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/identity.h"

#include "timeline/identity/resolver.h"

namespace Dateline::Timeline {

Identities resolveIdentities(const QList<NameNode> &nodes, const QList<NameEvidence> &evidence,
                             qint64 nextEntity)
{
    return Resolver(nodes, evidence).resolve(nextEntity);
}

} // namespace Dateline::Timeline
