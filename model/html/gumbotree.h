// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace Dateline::Html {

/// Owns the HTML5 tree that gumbo makes of a fragment in the context of a body. All of it lives in
/// one arena, so that making and freeing it costs little; strings in it die with this object.
class GumboTree
{
public:
    /// `html` is UTF-8 and must outlive the tree.
    explicit GumboTree(const QByteArray &html);
    GumboTree(const GumboTree &) = delete;
    GumboTree &operator=(const GumboTree &) = delete;

    /// The element whose children are the fragment.
    const GumboNode *root() const { return m_output->root; }

private:
    static void *allocate(void *self, std::size_t size);
    void addChunk(std::size_t atLeast);

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::size_t m_chunkSize = 0;
    std::byte *m_free = nullptr;
    std::size_t m_left = 0;
    const GumboOutput *m_output = nullptr;
};

} // namespace Dateline::Html
