// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Dateline {

/// True when a value is an anchor, an alias or a merge key: such YAML can grow without bound (or is a
/// plain text that only looks like it), so it is not given to the YAML parser.
bool hasReferences(QStringView yaml);

/// The fields of a YAML mapping: lower-case key to its scalars, sequences flattened. Nothing when the
/// text is no YAML mapping. Throws nothing.
std::optional<QHash<QString, QStringList>> readYaml(QStringView yaml);

} // namespace Dateline
