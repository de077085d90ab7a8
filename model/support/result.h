// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace Dateline {

/// What went wrong, for the person who must decide what to do next.
struct Error
{
    enum class Code {
        NotFound,
        Unreadable,
        NotAnArchive,
        Malformed,
        Encrypted,
        LimitExceeded,
        Unsupported,
        Locked,
        ReadOnly,
        StorageFull,
        Cancelled,
        WrongUsage,
        Internal,
    };

    Code code = Code::Internal;
    QString message; ///< A whole, translated sentence; it does not repeat the path.
    QString path;    ///< The file or entry it is about; empty when there is none.

    /// "path: message", or the message alone.
    QString toString() const { return path.isEmpty() ? message : path + QLatin1String(": ") + message; }
    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none. The value may be read only after `ok()` was true.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_content(std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::move(error))
    {
    }

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const Error &error() const { return std::get<Error>(m_content); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_content;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace Dateline
