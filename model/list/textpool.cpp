// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/textpool.h"

namespace Dateline::List {

TextRef TextPool::addUtf8(QByteArrayView text)
{
    const TextRef ref{quint32(m_bytes.size()), quint32(text.size())};
    m_bytes.append(text.data(), text.size());
    return ref;
}

TextRef TextPool::replace(TextRef ref, QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return utf8(ref) == QByteArrayView(bytes) ? ref : addUtf8(bytes);
}

} // namespace Dateline::List
